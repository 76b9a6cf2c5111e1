namespace Ghg.Core.Analysis.Decomposition;

/// <summary>How emissions went with the economy, in Tapio's eight states.</summary>
public enum DecouplingState
{
    /// <summary>The economy grew and emissions fell.</summary>
    Strong,

    /// <summary>Both grew, emissions less than 0.8 times as much.</summary>
    Weak,

    /// <summary>Both grew alike, by 0.8 to 1.2.</summary>
    ExpansiveCoupling,

    /// <summary>Both grew, emissions more than 1.2 times as much.</summary>
    ExpansiveNegative,

    /// <summary>The economy shrank and emissions grew.</summary>
    StrongNegative,

    /// <summary>Both shrank, emissions less than 0.8 times as much.</summary>
    WeakNegative,

    /// <summary>Both shrank alike, by 0.8 to 1.2.</summary>
    RecessiveCoupling,

    /// <summary>Both shrank, emissions more than 1.2 times as much.</summary>
    RecessiveDecoupling,
}
