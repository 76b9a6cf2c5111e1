using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using Ghg.Core.Texts;

namespace Ghg.Core.Inventories;

/// <summary>One source under one reference: kilograms of each gas from one key of activity data, or the notation key that stands in their place.</summary>
public sealed record Line
{
    /// <summary>The activity data.</summary>
    public required ActivityRecord Record { get; init; }

    /// <summary>The reference it is reported under.</summary>
    public required GpcReference Reference { get; init; }

    /// <summary>The reference of the row that it is from, which may have lines under others too.</summary>
    internal GpcReference Origin { get => field ?? Reference; init => field = value; }

    /// <summary>The method's id; empty for a notation key.</summary>
    public string Method { get; init; } = "";

    /// <summary>Kilograms by gas. Empty for a notation key.</summary>
    public GasMasses Masses { get; init; } = GasMasses.None;

    /// <summary>The key instead of a number, or null.</summary>
    public NotationKey? Notation { get; init; }

    /// <summary>Why, for a notation key.</summary>
    public Text Explanation { get; init; }

    /// <summary>The references that hold the emissions, for IE.</summary>
    public IReadOnlyList<GpcReference> IncludedIn { get; init; } = [];

    /// <summary>Gases of the line that are not estimated, since there is no factor for them.</summary>
    public IReadOnlyList<string> NotEstimatedGases { get; init; } = [];

    /// <summary>Inputs in the order in which the method asked for them.</summary>
    public IReadOnlyList<MethodInput> Inputs { get; init; } = [];

    /// <summary>Assumptions that a reader must know.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>How factors differ from what was asked.</summary>
    public IReadOnlyList<Text> Fallbacks { get; init; } = [];

    /// <summary>What it is, for a line that is shown beside the totals and never in them; null for one that counts.</summary>
    public Text? Memo { get; init; }

    /// <summary>For a method with memory, the rows of the year and of earlier ones that it looked at, by year; empty for other methods.</summary>
    public IReadOnlyList<(ActivityRecord Record, GpcReference Reference)> Series { get; init; } = [];

    /// <summary>Whether it was made from the energy of x.2 by the setting derive_losses.</summary>
    public bool IsDerived { get; init; }
}
