namespace Ghg.Core.Analysis.Views;

/// <summary>How a view treats what stands in one of its places.</summary>
public enum PlaceKind
{
    /// <summary>The view's total counts it.</summary>
    Total,

    /// <summary>Shown beside the total for information, in CO2e.</summary>
    Information,

    /// <summary>Shown beside the total in tonnes of gas: CO2 of biomass.</summary>
    Memo,

    /// <summary>Not in this view; the place says why.</summary>
    Outside,
}
