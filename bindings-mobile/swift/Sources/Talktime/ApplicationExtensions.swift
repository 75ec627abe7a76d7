import Foundation

extension ApplicationState {
    /// The stable code.
    public var code: Code {
        get throws { try applicationStateCode(state: self) }
    }
}

extension ApplicationCommand {
    /// The stable code.
    public var code: Code {
        get throws { try applicationCommandCode(command: self) }
    }
}

extension ApplicationEvent {
    /// The stable code.
    public var code: Code {
        get throws { try applicationEventCode(event: self) }
    }
}
