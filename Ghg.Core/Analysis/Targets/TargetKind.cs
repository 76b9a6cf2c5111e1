namespace Ghg.Core.Analysis.Targets;

/// <summary>The kinds of goals: the four of the GHG Protocol's Mitigation Goal Standard and GPC v1.1, chapter 11, intensity in two forms, and a year to peak by.</summary>
public enum TargetKind
{
    /// <summary>A reduction from a base year.</summary>
    BaseYear,

    /// <summary>A level to reach; zero is net zero.</summary>
    FixedLevel,

    /// <summary>A reduction of emissions per GDP at constant prices.</summary>
    IntensityGdp,

    /// <summary>A reduction of emissions per person.</summary>
    IntensityPerson,

    /// <summary>A reduction from what a baseline scenario has for the target year.</summary>
    BaselineScenario,

    /// <summary>A year to peak by, with a cap or without.</summary>
    PeakYear,
}
