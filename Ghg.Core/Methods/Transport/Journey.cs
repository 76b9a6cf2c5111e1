using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// What of a journey's emissions is the city's, and where: the part inside the boundary is x.1, the part outside x.3. Of journeys with one end in the
/// city, half is counted, since the other end counts the other half. GPC v1.1, chapter 7: resident and induced activity.
/// </summary>
/// <remarks>
/// A share inside the boundary is for road, rail and off-road. Ships and aircraft are scope 1 if they start and end inside, else scope 3 as a whole.
/// </remarks>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class Journey<T>
    where T : INumeric<T>
{
    public const string InsideColumn = "boundary_share";
    public const string InsideShare = "boundary-share";
    public const string TripsColumn = "trips";
    public const string CountedColumn = "counted_share";
    public const string CountedShare = "counted-share";

    // What the published half is about.
    private const string CrossingTrips = "crossing-trips";

    private readonly Calculation<T> _calculation;
    private readonly GpcReference _reference;
    private readonly MethodInput? _counted;
    private readonly MethodInput? _inside;

    private Journey(Calculation<T> calculation, GpcReference reference, MethodInput? counted, MethodInput? inside) =>
        (_calculation, _reference, _counted, _inside) = (calculation, reference, counted, inside);

    /// <summary>The inputs that say where a journey runs, for the methods that have them.</summary>
    public static IReadOnlyList<InputInfo> Inputs { get; } =
    [
        new("s", TransportMethodTexts.InsideShare, InsideColumn, InsideShare, "%", TransportMethodTexts.InsideShareFrom),
        new("trips", TransportMethodTexts.Trips, TripsColumn, "", "", TransportMethodTexts.TripsFrom),
        new("c", TransportMethodTexts.CountedShare, CountedColumn, CountedShare, "%", TransportMethodTexts.CountedShareFrom),
    ];

    /// <summary>The journey of a row. False, with a finding, if what the row says does not fit together.</summary>
    public static bool TryOf(Calculation<T> calculation, out Journey<T> journey)
    {
        var methodCase = calculation.Case;
        journey = new Journey<T>(calculation, methodCase.Reference, null, null);
        var trips = methodCase.Word(TripsColumn);
        var crossing = Is(trips, TransportMethodTexts.Crossing);
        var internally = Is(trips, TransportMethodTexts.Internal);
        var stated = methodCase.Record.Key.Reference;
        if ((trips.Length > 0 && !crossing && !internally) || (internally && stated?.Scope == 3))
        {
            return Refuse(methodCase, TripsColumn, trips, internally ? TransportMethodTexts.InternalIsScope1 : TransportMethodTexts.TripsWords);
        }

        var byLegs = IsByLegs(methodCase.Reference);
        if (!byLegs && ((stated is null && trips.Length == 0) || (crossing && stated?.Scope == 1)))
        {
            return Refuse(methodCase, TripsColumn, trips, TransportMethodTexts.TripsOfShips);
        }

        var share = methodCase.Word(InsideColumn);
        if (share.Length > 0 && (!byLegs || stated?.Scope == 3))
        {
            return Refuse(methodCase, InsideColumn, share, TransportMethodTexts.NoInsideShare);
        }

        var splits = byLegs && stated?.Scope != 3;
        var inside = !splits ? null : crossing ? methodCase.Needed(InsideShare, Dimension.None, column: InsideColumn) : share.Length > 0 ? methodCase.Parameter(InsideShare, Dimension.None, column: InsideColumn) : null;
        var counted = (crossing && byLegs) || methodCase.Word(CountedColumn).Length > 0 ? methodCase.Needed(CountedShare, Dimension.None, column: CountedColumn, subject: CrossingTrips) : null;
        journey = new Journey<T>(calculation, !byLegs && crossing ? methodCase.InPart(3) : methodCase.Reference, counted, inside);
        return !methodCase.Failed && (inside is null || Share.Holds(methodCase, inside, InsideColumn)) && (counted is null || Share.Holds(methodCase, counted, CountedColumn));
    }

    /// <summary>Emits what is the city's of a mass of gas that the whole journey emits.</summary>
    public void Emit(string gas, T mass)
    {
        var counted = _counted is null ? mass : mass * _calculation.Of(_counted);
        if (_inside is null)
        {
            _calculation.Emit(gas, counted, _reference);
            return;
        }

        // A journey wholly on one side has no line on the other: zero would say that something was looked for and not found.
        var inside = _calculation.Of(_inside);
        if (_inside.Value > 0)
        {
            _calculation.Emit(gas, counted * inside, _calculation.Case.InPart(1));
        }

        if (_inside.Value < 1)
        {
            _calculation.Emit(gas, counted * (T.One - inside), _calculation.Case.InPart(3));
        }
    }

    private static bool IsByLegs(GpcReference reference) => reference.SubSector.Id is not ("II.3" or "II.4");

    private static bool Is(string word, Text text) => word.Equals(text.English, StringComparison.OrdinalIgnoreCase) || word == text.Chinese;

    private static bool Refuse(MethodCase methodCase, string column, string word, Text expected)
    {
        methodCase.Fail(Rules.InvalidInput, column, column, word, expected);
        return false;
    }
}
