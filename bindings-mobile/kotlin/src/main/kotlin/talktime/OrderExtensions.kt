package talktime

/** The stable code. */
public val OrderState.code: Code
    @Throws(TalktimeException::class) get() = orderStateCode(this)

/** The stable code. */
public val OrderCommand.code: Code
    @Throws(TalktimeException::class) get() = orderCommandCode(this)

/** The stable code. */
public val OrderEvent.code: Code
    @Throws(TalktimeException::class) get() = orderEventCode(this)

/** The stable code. */
public val OrderItemState.code: Code
    @Throws(TalktimeException::class) get() = orderItemStateCode(this)

/** Gives a part of the price before and after its discounts; null where it is not paid. */
@Throws(TalktimeException::class)
public fun ItemPrice.sum(part: PricePart): PriceSum? = itemPriceSum(this, part)

/** The stable code. */
public val VisitState.code: Code
    @Throws(TalktimeException::class) get() = visitStateCode(this)

/** The stable code. */
public val VisitCommand.code: Code
    @Throws(TalktimeException::class) get() = visitCommandCode(this)

/** The stable code. */
public val VisitEvent.code: Code
    @Throws(TalktimeException::class) get() = visitEventCode(this)

/** The stable code. */
public val BriefingItem.code: Code
    @Throws(TalktimeException::class) get() = briefingItemCode(this)

/** The stable code. */
public val BriefingDocument.code: Code get() = briefingDocumentCode(this)

/** The name of the state of an appointment in TM Forum 646. */
public val VisitState.tmf646Name: String
    @Throws(TalktimeException::class) get() = visitStateTmf646Name(this)

/** The name of the state of an appointment in MEF; null before the visit is confirmed. */
public val VisitState.mefName: String?
    @Throws(TalktimeException::class) get() = visitStateMefName(this)
