import Foundation

/// A JSON text as a value, as the shared vectors are read.
enum Json: Codable, Hashable, Sendable {
    case null
    case bool(Bool)
    case whole(Int64)
    case number(Double)
    case text(String)
    case list([Json])
    case map([String: Json])

    init(_ text: String) throws {
        self = try JSONDecoder().decode(Json.self, from: Data(text.utf8))
    }

    init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let whole = try? value.decode(Int64.self) {
            self = .whole(whole)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([Json].self) {
            self = .list(list)
        } else {
            self = .map(try value.decode([String: Json].self))
        }
    }

    func encode(to encoder: Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .whole(let whole): try value.encode(whole)
        case .number(let number): try value.encode(number)
        case .text(let text): try value.encode(text)
        case .list(let list): try value.encode(list)
        case .map(let map): try value.encode(map)
        }
    }

    /// The JSON text of the value.
    var written: String {
        get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
    }

    /// A field; `null` where there is none.
    subscript(name: String) -> Json {
        get { map[name] ?? .null }
        set {
            var fields = map
            fields[name] = newValue
            self = .map(fields)
        }
    }

    /// What a JSON pointer names; `null` where it names nothing.
    subscript(at pointer: String) -> Json {
        pointer.split(separator: "/").reduce(self) { place, step in
            guard case .list(let list) = place else { return place[String(step)] }
            guard let number = Int(step), list.indices.contains(number) else { return .null }
            return list[number]
        }
    }

    var map: [String: Json] {
        if case .map(let map) = self { map } else { [:] }
    }

    var list: [Json] {
        if case .list(let list) = self { list } else { [] }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var bool: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    var whole: Int64? {
        if case .whole(let whole) = self { whole } else { nil }
    }

    var number: Double? {
        switch self {
        case .whole(let whole): Double(whole)
        case .number(let number): number
        default: nil
        }
    }

    /// Puts a value in the place that a JSON pointer names.
    mutating func replace<Steps: Collection>(_ steps: Steps, with value: Json)
    where Steps.Element: StringProtocol {
        guard let step = steps.first else {
            self = value
            return
        }
        if case .list(var list) = self, let place = Int(step), list.indices.contains(place) {
            list[place].replace(steps.dropFirst(), with: value)
            self = .list(list)
        } else {
            self[String(step)].replace(steps.dropFirst(), with: value)
        }
    }
}
