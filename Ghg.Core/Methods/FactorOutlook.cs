using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Methods;

/// <summary>
/// What a calculation of years to come assumes of factors: those of the last year that is known hold on, unless something is said of one. A year to come is not
/// a gap in a dataset, so that no line of it speaks of a fallback that the last year does not have.
/// </summary>
/// <param name="LastYear">The last year that is known.</param>
/// <param name="Assume">What a number of the last year is assumed to be in a later one, under a reference.</param>
internal sealed record FactorOutlook(int LastYear, Func<SourcedNumber, GpcReference, int, SourcedNumber> Assume)
{
    /// <summary>Whether a year is yet to come.</summary>
    public bool IsAhead(int year) => year > LastYear;
}
