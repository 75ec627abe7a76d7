import Foundation
import Testing

/// The README's example runs as it is written; `cargo xtask swift` writes it as the function `readme`.
struct ReadmeTests {
    @Test func theReadmeRuns() throws {
        let text = try contents("README.md")
        // The log that the Rust example counts.
        let after = try #require(text.range(of: "const LOG: &str = \"\\\n"))
        let end = try #require(text.range(of: "\";", range: after.upperBound..<text.endIndex))
        let folder = files.temporaryDirectory
            .appendingPathComponent("talktime-readme-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        let calls = folder.appendingPathComponent("calls.csv")
        try Data(text[after.upperBound..<end.lowerBound].utf8).write(to: calls)
        var lines: [String] = []
        try readme(calls: calls) { values in
            lines.append(values.map { "\($0)" }.joined(separator: " "))
        }
        #expect(lines.dropLast() == ["0 rows rejected", "0.3333333333333333 34.0"])
        #expect(lines.last?.hasPrefix("call.actor.other_agent ") == true)
    }
}
