using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Waste;

/// <summary>The population of a city in a year; between two years that are known, on the straight line between them. IPCC 2006, volume 1, chapter 5, section 5.3.3.3.</summary>
internal static class Population
{
    /// <summary>The population. False, with a finding, if it is not known in that year nor before and after it.</summary>
    public static bool Of<T>(Calculation<T> calculation, MethodCase methodCase, int year, out T people)
        where T : INumeric<T>
    {
        people = T.One;
        if (methodCase.Indicator(Indicator.Population, year) is { } known)
        {
            people = calculation.Of(known);
            return true;
        }

        if (Nearest(methodCase, year, -1) is not { } before || Nearest(methodCase, year, 1) is not { } after)
        {
            methodCase.Fail(Rules.NoPopulation, Deposits.BackcastFrom, year, methodCase.City.Id);
            return false;
        }

        var (from, to) = (calculation.Of(before.Population), calculation.Of(after.Population));
        people = from + ((to - from) * T.Ratio(year - before.Year, after.Year - before.Year));
        methodCase.Note(SolidWasteTexts.PopulationInterpolated.With(before.Year, after.Year));
        return true;
    }

    private static (int Year, MethodInput Population)? Nearest(MethodCase methodCase, int year, int step)
    {
        for (var other = year + step; other >= Cells.FirstYear && other <= Cells.LastYear; other += step)
        {
            if (methodCase.Indicator(Indicator.Population, other) is { } found)
            {
                return (other, found);
            }
        }

        return null;
    }
}
