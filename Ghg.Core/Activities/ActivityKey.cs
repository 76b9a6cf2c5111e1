using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Activities;

/// <summary>
/// What rows must agree in to be one line: everything but their amount, id, source and notes. Amounts of one key are summed exactly, its factors are
/// resolved once and its method runs once.
/// </summary>
public sealed record ActivityKey
{
    /// <summary>The city's id.</summary>
    public required string City { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The reference, or null when the row names a sub-sector whose method places its lines.</summary>
    public GpcReference? Reference { get; init; }

    /// <summary>The sub-sector.</summary>
    public required SubSector SubSector { get; init; }

    /// <summary>The id of the activity, or of the gas that is entered directly; empty for a key that covers the whole reference.</summary>
    public string Activity { get; init; } = "";

    /// <summary>The technology; empty is the default one.</summary>
    public string Technology { get; init; } = "";

    /// <summary>The unit; null for a notation key.</summary>
    public Unit? Unit { get; init; }

    /// <summary>A constant of <see cref="Factors.Basis"/>, or empty if not stated.</summary>
    public string Basis { get; init; } = "";

    /// <summary>The method's id; empty for the default.</summary>
    public string Method { get; init; } = "";

    /// <summary>What the <c>factor</c> column says; empty to choose.</summary>
    public string Factor { get; init; } = "";

    /// <summary>The site's id, or empty.</summary>
    public string Site { get; init; } = "";

    /// <summary>own, import or empty.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Whether it was another city's, and was taken in.</summary>
    internal bool IsTakenIn => Origin == "import" || Reference?.Id.EndsWith(".3", StringComparison.Ordinal) == true;

    /// <summary>A finer tag, such as commercial or institutional.</summary>
    public string Subtype { get; init; } = "";

    /// <summary>The trading scheme that covers it, or empty.</summary>
    public string Ets { get; init; } = "";

    /// <summary>The notation key instead of an amount, or null.</summary>
    public NotationKey? Notation { get; init; }

    /// <summary>Why the key is used.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The references that hold the emissions, for IE: ids in reporting order separated by semicolons.</summary>
    public string IncludedIn { get; init; } = "";

    /// <summary>H, M, L or empty: the grade of the activity data.</summary>
    public string DataQuality { get; init; } = "";

    /// <summary>H, M, L or empty: the grade of the factor.</summary>
    public string FactorQuality { get; init; } = "";

    /// <summary>± % at 95 %, as written; empty if not stated.</summary>
    public string Uncertainty { get; init; } = "";

    /// <summary>Inputs of the method from further columns, as <c>name=value</c> in the order of the columns' names, separated by semicolons.</summary>
    public string Inputs { get; init; } = "";

    /// <summary>Of what mostly tells keys of one city apart; equality compares everything.</summary>
    /// <returns>A hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Year, SubSector.Number, Reference?.Order, Activity, Notation, Technology.Length, Site, Subtype);
}
