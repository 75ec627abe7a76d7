package talktime

import java.time.Duration as JavaDuration
import java.time.Instant as JavaInstant
import java.time.LocalDate
import java.time.temporal.ChronoUnit

// Time crosses the border as whole microseconds with a sign, because the generator's own forms lose
// the sign of the last second before 1970 and refuse a negative duration without a typed error.

private const val MICROSECONDS = 1_000_000L

internal fun instantOf(microseconds: Long): JavaInstant {
    val rest = Math.floorMod(microseconds, MICROSECONDS)
    return JavaInstant.ofEpochSecond(Math.floorDiv(microseconds, MICROSECONDS), rest * 1_000)
}

internal fun durationOf(microseconds: Long): JavaDuration = JavaDuration.of(microseconds, ChronoUnit.MICROS)

internal fun dateOf(days: Long): LocalDate = LocalDate.ofEpochDay(days)

internal fun days(date: LocalDate): Long = date.toEpochDay()

internal fun microseconds(instant: JavaInstant): Long = microseconds(instant.epochSecond, instant.nano)

internal fun microseconds(duration: JavaDuration): Long = microseconds(duration.seconds, duration.nano)

/** Rounds to the nearest; what lies beyond the range becomes its end, which the library refuses for an instant. */
private fun microseconds(seconds: Long, nanoseconds: Int): Long =
    try {
        Math.addExact(Math.multiplyExact(seconds, MICROSECONDS), (nanoseconds + 500L) / 1_000)
    } catch (_: ArithmeticException) {
        if (seconds < 0) Long.MIN_VALUE else Long.MAX_VALUE
    }
