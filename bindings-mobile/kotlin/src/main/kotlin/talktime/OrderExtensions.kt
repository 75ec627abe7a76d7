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

/** The stable code. */
public val RecoveryState.code: Code
    @Throws(TalktimeException::class) get() = recoveryStateCode(this)

/** The stable code. */
public val RecoveryCommand.code: Code
    @Throws(TalktimeException::class) get() = recoveryCommandCode(this)

/** The stable code. */
public val RecoveryEvent.code: Code
    @Throws(TalktimeException::class) get() = recoveryEventCode(this)

/** The stable code. */
public val TaxiRequestState.code: Code
    @Throws(TalktimeException::class) get() = taxiRequestStateCode(this)

/** The stable code. */
public val TaxiRequestCommand.code: Code
    @Throws(TalktimeException::class) get() = taxiRequestCommandCode(this)

/** The stable code. */
public val TaxiRequestEvent.code: Code
    @Throws(TalktimeException::class) get() = taxiRequestEventCode(this)

/** The stable code. */
public val HitchCause.code: Code get() = hitchCauseCode(this)

/** Whose fault it is. */
public val HitchCause.fault: VisitParty get() = hitchCauseFault(this)

/** Tells whether it puts right what went wrong. */
public fun Remedy.fits(cause: HitchCause): Boolean = remedyFits(this, cause)

/** The stable code. */
public val CrewState.code: Code get() = crewStateCode(this)

/** The stable code. */
public val DispatchReport.code: Code get() = dispatchReportCode(this)

/** Gives the time from one point to another along the great circle, in whole seconds, never too short. */
@Throws(TalktimeException::class)
public fun CrewSpeed.travel(from: GeoPoint, to: GeoPoint): java.time.Duration = crewSpeedTravel(this, from, to)

/** Joins the counts of two parts to those of both. */
public fun OrderCounts.joined(other: OrderCounts): OrderCounts = orderCountsJoined(this, other)

/** Computes every figure. */
public fun OrderCounts.report(): GroupReport = orderCountsReport(this)
