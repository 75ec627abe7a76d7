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
