using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Audits;

/// <summary>A line of an inventory as somebody reports it: so much of an activity, and what it emits. Nothing is calculated again from it.</summary>
public sealed record AuditLine
{
    /// <summary>The city, as it is named.</summary>
    public required string City { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The reference.</summary>
    public required GpcReference Reference { get; init; }

    /// <summary>The activity, as it is named.</summary>
    public string Activity { get; init; } = "";

    /// <summary>The technology, or empty.</summary>
    public string Technology { get; init; } = "";

    /// <summary>How much of it, in the unit; null if that is not said.</summary>
    public double? Amount { get; init; }

    /// <summary>The unit, or null.</summary>
    public Unit? Unit { get; init; }

    /// <summary>ncv or gcv of an amount of energy; empty if not said.</summary>
    public string Basis { get; init; } = "";

    /// <summary>The method's id; empty if not said.</summary>
    public string Method { get; init; } = "";

    /// <summary>What else tells it apart from its neighbours, such as its site.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Kilograms by gas.</summary>
    public GasMasses Masses { get; init; } = GasMasses.None;

    /// <summary>Kilograms of CO2e of gases that are not told apart.</summary>
    public double? Weighed { get; init; }

    /// <summary>The kilograms of CO2e that are stated, or null.</summary>
    public double? Co2e { get; init; }

    /// <summary>The GWP set that is stated, or empty.</summary>
    public string Gwp { get; init; } = "";

    /// <summary>Kilograms of gas per unit of the activity that are stated as the factors, by gas.</summary>
    public IReadOnlyList<(string Gas, double PerUnit)> Factors { get; init; } = [];

    /// <summary>Where it stands.</summary>
    internal Place? Place { get; init; }

    /// <summary>Where its columns stand, by their ids; null where only the line is known.</summary>
    internal Func<string, Place>? PlaceOf { get; init; }
}
