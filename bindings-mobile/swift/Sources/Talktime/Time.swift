import Foundation

// Time crosses the border as whole microseconds with a sign, because the generator's own forms lose
// the sign of the last second before 1970, end the program at a negative duration, and cut a duration
// that is a float to the nanosecond before it.

func instant(of microseconds: Int64) -> Date {
    Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
}

func duration(of microseconds: Int64) -> Swift.Duration {
    .microseconds(microseconds)
}

private let gregorian: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
}()

private let secondsADay = 86_400.0

func date(of days: Int64) -> DateComponents {
    let midnight = Date(timeIntervalSince1970: Double(days) * secondsADay)
    return gregorian.dateComponents([.year, .month, .day], from: midnight)
}

/// Takes year, month and day of the components. What is no day becomes the end of the range, which
/// the library refuses.
func days(of date: DateComponents) -> Int64 {
    let named = DateComponents(year: date.year, month: date.month, day: date.day)
    guard date.year != nil, date.month != nil, date.day != nil, named.isValidDate(in: gregorian),
        let midnight = gregorian.date(from: named)
    else { return .max }
    return Int64((midnight.timeIntervalSince1970 / secondsADay).rounded())
}

/// Rounds to the nearest. What lies beyond the range, or is no number, becomes the end of it, which
/// the library refuses.
func microseconds(of instant: Date) -> Int64 {
    let nearest = (instant.timeIntervalSince1970 * 1_000_000).rounded()
    return Int64(exactly: nearest) ?? (nearest < 0 ? .min : .max)
}

/// Rounds to the nearest; what lies beyond 292,000 years becomes that.
func microseconds(of duration: Swift.Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    let half: Int64 = attoseconds < 0 ? -500_000_000_000 : 500_000_000_000
    let rest = (attoseconds + half) / 1_000_000_000_000
    let (whole, tooLong) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let (sum, beyond) = whole.addingReportingOverflow(rest)
    return tooLong || beyond ? (seconds < 0 ? .min : .max) : sum
}
