namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a driver moves.</summary>
public enum DriverTarget
{
    /// <summary>The amounts of rows.</summary>
    Amount,

    /// <summary>An emission factor.</summary>
    Factor,
}
