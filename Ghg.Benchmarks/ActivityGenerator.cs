using System.Globalization;
using System.Text;

namespace Ghg.Benchmarks;

/// <summary>Writes a large activities file, the same for the same size: 1,000 cities, 15 years, 12 fuels, 8 columns.</summary>
internal static class ActivityGenerator
{
    private const int Cities = 1000;
    private const int FirstYear = 2010;
    private const int Years = 15;

    private static readonly string[] Sources = ["statistics office: energy balance", "gas utility: yearly sales", "fuel tax office: quarterly returns", "survey of 2021", "statistics office: form 205-1"];
    private static readonly string[] Grades = ["H", "M", "L"];

    /// <summary>What is burnt, where, and in which unit; DuckDB's yardstick reads the same table with a plain factor beside it.</summary>
    public static readonly (string Activity, string Reference, string Unit, double Factor)[] Fuels =
    [
        ("anthracite", "I.1.1", "t", 2625), ("other-bituminous-coal", "I.3.1", "t", 2441), ("sub-bituminous-coal", "I.4.1", "t", 1816), ("lignite", "I.4.4", "t", 1202),
        ("coke-oven-coke", "I.3.1", "t", 3018), ("natural-gas", "I.1.1", "t", 2693), ("liquefied-petroleum-gases", "I.2.1", "t", 2985), ("residual-fuel-oil", "I.3.1", "t", 3127),
        ("gas-diesel-oil", "I.5.1", "t", 3186), ("other-kerosene", "I.1.1", "t", 3150), ("crude-oil", "I.3.1", "t", 3101), ("naphtha", "I.3.1", "t", 3262),
    ];

    public static void Write(string path, int rows)
    {
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        writer.WriteLine("city,year,gpc_ref,activity,amount,unit,data_quality,source");
        var random = 42u;
        for (var row = 0; row < rows; row++)
        {
            var city = (int)(Next(ref random) % Cities);
            var year = FirstYear + (int)(Next(ref random) % Years);
            var fuel = Fuels[Next(ref random) % (uint)Fuels.Length];

            // A city's year takes a fuel from one place: 180,000 keys, as a large alliance would have.
            var source = Sources[(city + year) % Sources.Length];
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"city-{city:0000},{year},{fuel.Reference},{fuel.Activity},{Next(ref random) % 10_000_000}.{Next(ref random) % 100:00},{fuel.Unit},{Grades[(city + fuel.Activity.Length) % 3]},{source}"));
        }
    }

    // A linear congruential generator: plain, and the same everywhere.
    private static uint Next(ref uint state)
    {
        state = unchecked((state * 1_664_525u) + 1_013_904_223u);
        return state >> 8;
    }
}
