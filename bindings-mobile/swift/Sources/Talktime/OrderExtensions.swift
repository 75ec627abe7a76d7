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
