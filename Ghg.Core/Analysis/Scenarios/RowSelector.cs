using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Which rows of a city's base year a driver or a measure acts on.</summary>
/// <param name="References">Patterns of references; a row that names a sub-sector is taken if one of its references is.</param>
/// <param name="Activity">The id of the activity, or empty for any.</param>
/// <param name="Technology">The technology, or empty for any.</param>
/// <param name="Subtype">The subtype, or empty for any.</param>
public sealed record RowSelector(ReferencePattern References, string Activity, string Technology, string Subtype)
{
    /// <summary>Whether it takes a row.</summary>
    /// <param name="key">The row's key.</param>
    /// <returns>True if it does; never for a notation key, which has no amount.</returns>
    public bool Takes(ActivityKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Notation is null && (Activity.Length == 0 || key.Activity == Activity) && (Technology.Length == 0 || key.Technology == Technology)
            && (Subtype.Length == 0 || key.Subtype == Subtype)
            && (key.Reference is { } reference ? Takes(reference) : GpcReferences.All.Any(r => r.SubSector == key.SubSector && Takes(r)));
    }

    /// <summary>Whether its patterns take a reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>True if they do.</returns>
    public bool Takes(GpcReference reference) => References.Narrowness(reference) >= 0;

    /// <summary>What it names, for messages.</summary>
    internal string Shown => string.Join(' ', ((string[])[References.Text, Activity, Technology, Subtype]).Where(p => p.Length > 0)) is { Length: > 0 } text ? text : "*";
}
