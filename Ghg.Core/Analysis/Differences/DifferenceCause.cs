namespace Ghg.Core.Analysis.Differences;

/// <summary>Why two inventories differ in a source.</summary>
public enum DifferenceCause
{
    /// <summary>The activity data: more or less of it. For methods that look back over years, also the history.</summary>
    Activity,

    /// <summary>The emissions per activity: factors and parameters.</summary>
    Factor,

    /// <summary>The weights of the gases.</summary>
    Gwp,

    /// <summary>Another method, or an activity measured in something else.</summary>
    Method,

    /// <summary>A source, or a gas of it, that only one of the two counts.</summary>
    Boundary,
}
