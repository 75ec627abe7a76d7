package talktime

import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import readme.readme
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream

/** The README's example runs as it is written; `cargo xtask test` writes it as the function `readme`. */
class ReadmeTest {
    @Test
    fun theReadmeRuns(@TempDir folder: File) {
        val text = File(System.getProperty("workspace"), "README.md").readText()
        // The log that the Rust example counts.
        val log = text.substringAfter("const LOG: &str = \"\\\n").substringBefore("\";")
        val calls = File(folder, "calls.csv").apply { writeText(log) }
        val shown = ByteArrayOutputStream()
        val before = System.out
        System.setOut(PrintStream(shown, true, "UTF-8"))
        try {
            readme(calls)
        } finally {
            System.setOut(before)
        }
        val lines = shown.toString("UTF-8")
        assertTrue("0.3333333333333333 34.0" in lines, lines)
        assertTrue("call.actor.other_agent" in lines, lines)
    }
}
