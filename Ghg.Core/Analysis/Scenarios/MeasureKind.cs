namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a measure does to a row, in the order in which a year's measures act whatever their order in the file.</summary>
public enum MeasureKind
{
    /// <summary>Less of the activity: saving, avoiding.</summary>
    Save,

    /// <summary>Another activity instead: a fuel, a carrier, a treatment.</summary>
    Switch,

    /// <summary>Another emission factor of the activity: a cleaner grid.</summary>
    Factor,

    /// <summary>No more of the activity than so much.</summary>
    Cap,
}
