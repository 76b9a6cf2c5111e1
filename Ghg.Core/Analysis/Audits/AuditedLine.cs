using Ghg.Core.Diagnostics;

namespace Ghg.Core.Analysis.Audits;

/// <summary>A gas of a line against the library.</summary>
/// <param name="Line">The line.</param>
/// <param name="Gas">The gas; co2e where the gases are not told apart.</param>
/// <param name="Implied">Kilograms of gas per unit of the activity, or null if one of them is not stated.</param>
/// <param name="Library">The library's factor nearest to it, or null if there is none by the amount alone.</param>
/// <param name="Finding">What is the matter with it, or null.</param>
public sealed record AuditedLine(AuditLine Line, string Gas, double? Implied, LibraryFactor? Library, Diagnostic? Finding)
{
    /// <summary>The implied factor over the library's, or null.</summary>
    public double? Ratio => Library is null || Library.PerUnit == 0 ? null : Implied / Library.PerUnit;
}
