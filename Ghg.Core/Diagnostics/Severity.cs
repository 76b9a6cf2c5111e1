namespace Ghg.Core.Diagnostics;

/// <summary>How serious a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to mend.</summary>
    Notice,

    /// <summary>Should be looked at; the result stands. With <c>--strict</c> it fails the run.</summary>
    Warning,

    /// <summary>The data is wrong; no result is given for the city-year that it concerns.</summary>
    Error,
}
