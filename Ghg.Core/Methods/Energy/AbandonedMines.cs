using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// CH4 = abandoned mines that are not flooded × share of gassy mines × emission factor × density, for each interval of closure.
/// IPCC 2006, volume 2, chapter 4, equation 4.1.10 (p. 4.21); factors by interval and inventory year in table 4.1.6.
/// </summary>
internal sealed class AbandonedMines : IMethod
{
    private const string Closed = "closed";

    public MethodInfo Info { get; } = new()
    {
        Id = "abandoned-mines",
        Name = EnergyMethodTexts.AbandonedMines,
        Summary = EnergyMethodTexts.AbandonedMinesSummary,
        Equation = "CH4 = N × g × EF(interval, year) × ρ",
        Citation = "IPCC 2006, vol. 2, ch. 4, eq. 4.1.10 (p. 4.21); IPCC 2019, vol. 2, ch. 4, Table 4.1.6 (p. 4.29)",
        References = ReferencePattern.Parse("I.7.1")!,
        Part = 1,
        Groups = ["abandoned-mines"],
        Inputs =
        [
            new("N", EnergyMethodTexts.MinesNotFlooded, "amount", "", "item", MethodTexts.Always),
            new("", EnergyMethodTexts.Closed, Closed, "", "", EnergyMethodTexts.MustBeStated),
            new("g", EnergyMethodTexts.GassyShare, "gassy_share", "gassy-mine-share", "%", EnergyMethodTexts.StatedByCity),
            new("EF", EnergyMethodTexts.MineFactor, "", "abandoned-mine-methane", "m3@20C/item", EnergyMethodTexts.FromParameters),
            new("ρ", EnergyMethodTexts.MethaneDensity, "", CoalMining.Density, "kg/m3@20C", EnergyMethodTexts.FromParameters),
        ],
        Example = "city,year,gpc_ref,activity,closed,gassy_share,amount,unit,source\nmy-city,2023,I.7.1,abandoned-coal-mines,1976-2000,80%,6,item,mine register\n"
            + "my-city,2023,I.7.1,abandoned-coal-mines,2016,100%,2,item,mine register\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.Amount.Unit is var unit && unit.Dimension != Dimension.Item)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", unit.Id, unit.Dimension.Name, Dimension.Item.Name);
            return;
        }

        var closed = methodCase.Word(Closed);
        if (closed.Length == 0 || !closed.Split('-').All(y => int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year <= methodCase.Year + (closed.Contains('-', StringComparison.Ordinal) ? methodCase.Year : 0)))
        {
            methodCase.Fail(Rules.InvalidInput, Closed, Closed, closed, EnergyMethodTexts.ClosedForm);
            return;
        }

        if (methodCase.Needed("gassy-mine-share", Dimension.None, column: "gassy_share") is { } gassy && Share.Holds(methodCase, gassy, "gassy_share")
            && methodCase.Needed("abandoned-mine-methane", Dimension.GasVolumeAt20C / Dimension.Item) is { } factor
            && methodCase.Needed(CoalMining.Density, Dimension.Mass / Dimension.GasVolumeAt20C, subject: CoalMining.Methane) is { } density)
        {
            calculation.Emit(Gases.Ch4Fossil, calculation.Of(methodCase.Amount) * calculation.Of(gassy) * calculation.Of(factor) * calculation.Of(density));
        }
    }
}
