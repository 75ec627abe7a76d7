def great_circle_metres(from_: GeoPoint, to: GeoPoint) -> int:
    """Gives the length of the great circle between two points, in whole metres: up to 0.5 % off the ellipsoid."""

def crew_speed_travel(speed: CrewSpeed, from_: GeoPoint, to: GeoPoint) -> timedelta: ...
@final
class CrewBoard:
    """Knows the crews and the visits that they have; no crew has two at one time.

    One thread at a time may use a board.
    """

    def __new__(cls, crews: Sequence[Crew], bookings: Sequence[CrewBooking]) -> Self: ...
    def put(self, crew: Crew) -> None:
        """Puts a crew on the board, or says what is new of one that stands there; its visits stay."""
    def book(self, booking: CrewBooking) -> None:
        """Gives a visit to a crew.

        Raises `InvalidValue` where the crew is not on the board, the visit has one, the window has no length, or the
        crew has another visit then, which is named.
        """
    def release(self, visit: VisitId) -> CrewBooking | None:
        """Takes a visit from the crew that has it, and gives it back; `None` where no crew has it."""
    def crew(self, crew: CrewId) -> Crew | None:
        """Gives a crew; `None` where it is not on the board."""
    def bookings(self, crew: CrewId) -> tuple[CrewBooking, ...]:
        """Gives the visits of a crew in the order of their time."""
    def fact(self, crew: CrewId) -> VisitCrew | None:
        """Tells of a crew what `assign_crew` asks for."""
    def find_substitute(
        self,
        need: CrewNeed,
        now: datetime,
        *,
        speed: CrewSpeed | None = None,
        travel: Callable[[GeoPoint, GeoPoint], timedelta] | None = None,
    ) -> SubstituteSearch:
        """Finds the crew that comes first: it can do the work, works in the area, is free until the end of the
        window, and arrives before it.

        The time on the way is that of a speed along the great circle, or what a function of the caller says; give
        one of them.
        """
    def __len__(self) -> int: ...
