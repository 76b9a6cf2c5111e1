using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>What people do to numbers, and how many times too large the number is then.</summary>
internal static class Mistakes
{
    // What others publish may be on the other basis, or of another place.
    private const double NearEnough = 1.2;

    private static readonly (double Times, Text Mistake)[] All = Listed();

    /// <summary>The mistake that would bring a value into a range if it were undone, or null.</summary>
    /// <param name="value">The value in base units.</param>
    /// <param name="range">Where it should lie.</param>
    public static Text? Of(double value, PublishedRange range)
    {
        var (best, left) = (((double Times, Text Mistake)?)null, NearEnough);
        foreach (var mistake in All)
        {
            if (range.TimesOutside(value / mistake.Times) is var outside && outside < left)
            {
                (best, left) = (mistake, outside);
            }
        }

        return best is { } found ? found.Mistake.With(found.Times) : null;
    }

    private static (double, Text)[] Listed()
    {
        const double Thousand = 1000;
        const double Percent = 100;
        var pound = Base("kg") / Base("lb");
        var carbon = 12.0 / 44;
        var kilowattHour = Base("kWh") / Base("MJ");
        return
        [
            (carbon, DatasetCheckTexts.CarbonForDioxide), (pound, DatasetCheckTexts.PoundsForKilograms), (1 / pound, DatasetCheckTexts.KilogramsForPounds),
            (kilowattHour, DatasetCheckTexts.PerKilowattHour), (1 / kilowattHour, DatasetCheckTexts.PerMegajoule), (Thousand, DatasetCheckTexts.ThousandTimes),
            (1 / Thousand, DatasetCheckTexts.Thousandth), (Percent, DatasetCheckTexts.HundredTimes), (1 / Percent, DatasetCheckTexts.Hundredth),
            (Thousand * Thousand, DatasetCheckTexts.ThousandTimes), (1 / (Thousand * Thousand), DatasetCheckTexts.Thousandth),
        ];
    }

    private static double Base(string unit) => UnitCatalogue.Get(unit).ToBase;
}
