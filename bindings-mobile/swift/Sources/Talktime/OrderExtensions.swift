import Foundation

extension OrderState {
    /// The stable code.
    public var code: Code {
        get throws { try orderStateCode(state: self) }
    }
}

extension OrderCommand {
    /// The stable code.
    public var code: Code {
        get throws { try orderCommandCode(command: self) }
    }
}

extension OrderEvent {
    /// The stable code.
    public var code: Code {
        get throws { try orderEventCode(event: self) }
    }
}

extension OrderItemState {
    /// The stable code.
    public var code: Code {
        get throws { try orderItemStateCode(state: self) }
    }
}

extension ItemPrice {
    /// Gives a part of the price before and after its discounts; nil where it is not paid.
    public func sum(_ part: PricePart) throws -> PriceSum? {
        try itemPriceSum(price: self, part: part)
    }
}

extension VisitState {
    /// The stable code.
    public var code: Code {
        get throws { try visitStateCode(state: self) }
    }
}

extension VisitCommand {
    /// The stable code.
    public var code: Code {
        get throws { try visitCommandCode(command: self) }
    }
}

extension VisitEvent {
    /// The stable code.
    public var code: Code {
        get throws { try visitEventCode(event: self) }
    }
}

extension BriefingItem {
    /// The stable code.
    public var code: Code {
        get throws { try briefingItemCode(item: self) }
    }
}

extension BriefingDocument {
    /// The stable code.
    public var code: Code { briefingDocumentCode(document: self) }
}

extension VisitState {
    /// The name of the state of an appointment in TM Forum 646.
    public var tmf646Name: String {
        get throws { try visitStateTmf646Name(state: self) }
    }

    /// The name of the state of an appointment in MEF; nil before the visit is confirmed.
    public var mefName: String? {
        get throws { try visitStateMefName(state: self) }
    }
}

extension RecoveryState {
    /// The stable code.
    public var code: Code {
        get throws { try recoveryStateCode(state: self) }
    }
}

extension RecoveryCommand {
    /// The stable code.
    public var code: Code {
        get throws { try recoveryCommandCode(command: self) }
    }
}

extension RecoveryEvent {
    /// The stable code.
    public var code: Code {
        get throws { try recoveryEventCode(event: self) }
    }
}

extension TaxiRequestState {
    /// The stable code.
    public var code: Code {
        get throws { try taxiRequestStateCode(state: self) }
    }
}

extension TaxiRequestCommand {
    /// The stable code.
    public var code: Code {
        get throws { try taxiRequestCommandCode(command: self) }
    }
}

extension TaxiRequestEvent {
    /// The stable code.
    public var code: Code {
        get throws { try taxiRequestEventCode(event: self) }
    }
}

extension HitchCause {
    /// The stable code.
    public var code: Code { hitchCauseCode(cause: self) }

    /// Whose fault it is.
    public var fault: VisitParty { hitchCauseFault(cause: self) }
}

extension Remedy {
    /// Tells whether it puts right what went wrong.
    public func fits(_ cause: HitchCause) -> Bool { remedyFits(remedy: self, cause: cause) }
}

extension CrewState {
    /// The stable code.
    public var code: Code { crewStateCode(state: self) }
}

extension DispatchReport {
    /// The stable code.
    public var code: Code { dispatchReportCode(report: self) }
}

extension CrewSpeed {
    /// Gives the time from one point to another along the great circle, in whole seconds, never too short.
    public func travel(from: GeoPoint, to: GeoPoint) throws -> Duration {
        try crewSpeedTravel(speed: self, from: from, to: to)
    }
}

extension OrderCounts {
    /// Joins the counts of two parts to those of both.
    public func joined(_ other: OrderCounts) -> OrderCounts {
        orderCountsJoined(counts: self, other: other)
    }

    /// Computes every figure.
    public func report() -> GroupReport { orderCountsReport(counts: self) }
}
