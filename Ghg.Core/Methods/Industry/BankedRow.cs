using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Industry;

/// <summary>The gas that came into use by one row, and how old it is in the year of the inventory.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Case">The row.</param>
/// <param name="Charge">The mass of gas when it was new.</param>
/// <param name="Age">Years since then.</param>
/// <param name="Lifetime">The lifetime in years.</param>
internal readonly record struct BankedRow<T>(MethodCase Case, T Charge, int Age, int Lifetime)
    where T : INumeric<T>
{
    /// <summary>Whether it is in use: d years, the first and the year of the inventory among them.</summary>
    public bool IsInUse => Age < Lifetime;

    /// <summary>Whether it is disposed of in the year of the inventory.</summary>
    public bool IsRetired => Age == Lifetime;

    /// <summary>Whether it came into use in the year of the inventory.</summary>
    public bool IsNew => Age == 0;

    /// <summary>Reads a row; null, with a finding, if its charge or lifetime is not known.</summary>
    public static BankedRow<T>? Of(Calculation<T> calculation, MethodCase row, int year)
    {
        var lifetime = row.Needed("equipment-lifetime", Dimension.Time);
        if (lifetime is null || !IsWhole(row, lifetime, out var years))
        {
            return null;
        }

        var charge = calculation.Of(row.Amount);
        var dimension = row.Amount.Unit.Dimension;
        if (dimension != Dimension.Mass)
        {
            if (row.Needed("gas-charge", Dimension.Mass / dimension, column: "gas_charge") is not { } perUnit)
            {
                return null;
            }

            charge *= calculation.Of(perUnit);
        }

        calculation.Of(lifetime);
        return new BankedRow<T>(row, T.Named(YearSteps.Of("M", row, calculation.Case.Series), charge), year - row.Year, years);
    }

    private static bool IsWhole(MethodCase row, MethodInput lifetime, out int years)
    {
        years = (int)Math.Round(lifetime.Value / UnitCatalogue.Get("year").ToBase);
        if (years >= 1 && lifetime.Value == years * UnitCatalogue.Get("year").ToBase)
        {
            return true;
        }

        row.Fail(Rules.InvalidInput, "activity", lifetime.Name, $"{lifetime.Text} {lifetime.Unit.Id}", "1 year, 2 year ..");
        return false;
    }
}
