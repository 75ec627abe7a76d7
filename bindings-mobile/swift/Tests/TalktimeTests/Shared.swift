import Foundation
import Talktime
import Testing

/// The root of the workspace.
let workspace: URL = {
    var place = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { place.deleteLastPathComponent() }
    return place
}()

/// Where files are asked for.
var files: FileManager { .default }

/// Reads a file of the workspace.
func contents(_ path: String) throws -> String {
    try String(contentsOf: workspace.appendingPathComponent(path), encoding: .utf8)
}

/// Reads one of the vectors that all languages share.
func vector(_ name: String) throws -> Json {
    try Json(contents("tests/vectors/\(name)"))
}

/// Reads all vectors of a folder.
func vectors(in folder: String) throws -> [Json] {
    let place = workspace.appendingPathComponent("tests/vectors/\(folder)")
    let names = try files.contentsOfDirectory(atPath: place.path)
    return try names.filter { $0.hasSuffix(".json") }.sorted().map { try vector("\(folder)/\($0)") }
}

/// Writes a body as the versioned JSON that the library reads.
func stored(_ kind: String, _ body: Json) throws -> String {
    try Json.map(["kind": .text(kind), "version": .whole(1), "body": body]).written
}

/// Reads an instant as the vectors write it: `2026-03-02T09:00:00Z`.
func moment(_ json: Json) throws -> Date {
    try Date(#require(json.text), strategy: .iso8601)
}

/// Reads a day as the vectors write it: `2026-03-02`.
func calendarDay(_ json: Json) throws -> DateComponents {
    let parts = try #require(json.text).split(separator: "-").compactMap { Int($0) }
    return DateComponents(year: parts[0], month: parts[1], day: parts[2])
}

/// The last word of a code.
func lastWord(_ code: Code) -> String {
    code.text.split(separator: ".").last.map(String.init) ?? ""
}

/// `wrong_state` as Swift writes it.
func camel(_ text: String) -> String {
    let words = text.split(separator: "_")
    return words.dropFirst().reduce(words.first.map(String.init) ?? "") { $0 + $1.capitalized }
}

let noFacts = CallFacts()

/// Nine o'clock on a Monday: 2026-03-02T09:00:00Z.
let nine = Date(timeIntervalSince1970: 1_772_442_000)

/// Makes an envelope of the switch, some seconds after nine.
func envelope(_ command: String, _ seconds: Double) -> Envelope {
    Envelope(
        command: CommandId(command), actor: ActorId("switch"), role: .system, at: nine + seconds)
}

/// Makes a call that has just come in.
func arrived() throws -> Call {
    try callArrive(
        contact: ContactId("c-1"), project: nil, person: nil, facts: noFacts,
        envelope: envelope("k1", 0)
    ).call
}

/// Makes a call that waits in the queue `repair` since 09:00:05.
func queued() throws -> Call {
    try arrived().enqueue(
        queue: QueueId("repair"), facts: noFacts, envelope: envelope("k2", 5)
    ).call
}

/// The error that the library throws, typed; a test that expects one fails where none comes.
func thrown<Value>(
    _ comment: String = "", at place: SourceLocation = #_sourceLocation, by call: () throws -> Value
) -> TalktimeError? {
    do {
        _ = try call()
        Issue.record("nothing was thrown: \(comment)", sourceLocation: place)
    } catch let error as TalktimeError {
        return error
    } catch {
        Issue.record("\(error) is no error of the library: \(comment)", sourceLocation: place)
    }
    return nil
}

/// What is wrong with a value.
func invalid<Value>(
    _ comment: String = "", at place: SourceLocation = #_sourceLocation, by call: () throws -> Value
) -> Invalid? {
    guard case .InvalidValue(let invalid) = thrown(comment, at: place, by: call) else {
        Issue.record("not an invalid value: \(comment)", sourceLocation: place)
        return nil
    }
    return invalid
}

/// What was denied and why.
func denial<Value>(
    _ comment: String = "", at place: SourceLocation = #_sourceLocation, by call: () throws -> Value
) -> Denial? {
    guard case .Denied(let denial) = thrown(comment, at: place, by: call) else {
        Issue.record("not a denial: \(comment)", sourceLocation: place)
        return nil
    }
    return denial
}

/// The languages of the sentences.
let languages: [Language] = [.english, .hindi, .russian]
