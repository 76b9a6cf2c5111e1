using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// E = k × Mt + x × Bt + Mt−d × p × (1 − η), with the bank Bt = Mt + Mt−1 + … + Mt−d+1. IPCC 2006, volume 3, equations 7.10 to 7.14, pages 7.49 to 7.51, and the bank
/// of Box 7.4, page 7.56: equipment is serviced, so that the bank is counted by its original charge. Closed-cell foam, equation 7.7, page 7.33, has the same form, and so has
/// fire protection, equation 7.17, page 7.61, where refills make up for what is lost: then its bank is the original charge too.
/// </summary>
internal sealed class FluorinatedGasBank : IMethod
{
    public const string Id = "fluorinated-gas-bank";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.FluorinatedGasBank,
        Summary = IndustryMethodTexts.FluorinatedGasBankSummary,
        Equation = "E(gas) = w(gas) × (M(t) × s × k + (M(t) + … + M(t−d+1)) × x + M(t−d) × p × (1 − η)); M = A, or A × m",
        Citation = "IPCC 2006, vol. 3, ch. 7, eq. 7.10–7.14 (p. 7.49–7.51), Box 7.4 (p. 7.55–7.57), Table 7.9 (p. 7.52); foam: eq. 7.7 (p. 7.33), Table 7.5 (p. 7.35); fire protection: eq. 7.17 (p. 7.61), p. 7.62–7.64; GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.2")!,
        Part = 1,
        Groups = ["gas-bank"],
        HasMemory = true,
        Inputs =
        [
            new("A", IndustryMethodTexts.ChargePutIntoUse, "amount", "", "kg", MethodTexts.Always),
            new("w", IndustryMethodTexts.GasOrBlend, GasShares.Column, "refrigerant-composition", "%", MethodTexts.Always),
            new("m", IndustryMethodTexts.GasCharge, "gas_charge", "gas-charge", "kg/item", IndustryMethodTexts.IfUnitsAreCounted),
            new("d", IndustryMethodTexts.Lifetime, "", "equipment-lifetime", "year", IndustryMethodTexts.ByEconomy),
            new("k", IndustryMethodTexts.InitialLoss, "", "initial-loss", "%", IndustryMethodTexts.ByEconomy),
            new("s", IndustryMethodTexts.FilledInside, "filled_inside", "filled-inside", "%", IndustryMethodTexts.AllIfNotStated),
            new("x", IndustryMethodTexts.AnnualLoss, "", "annual-loss", "%", IndustryMethodTexts.ByEconomy),
            new("p", IndustryMethodTexts.ChargeRemaining, "", "charge-remaining", "%", IndustryMethodTexts.OnceEquipmentRetires),
            new("η", IndustryMethodTexts.RecoveryEfficiency, "", "recovery-efficiency", "%", IndustryMethodTexts.OnceEquipmentRetires),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,gas,gas_charge,filled_inside,source\nmy-city,2007,IV.2,mobile-air-conditioning,21000,vehicle,hfc-134a,0.7 kg/vehicle,0%,vehicle office\n"
            + "my-city,2022,IV.2,mobile-air-conditioning,180000,vehicle,hfc-134a,0.7 kg/vehicle,0%,vehicle office\nmy-city,2023,IV.2,mobile-air-conditioning,195000,vehicle,hfc-134a,0.7 kg/vehicle,0%,vehicle office\n"
            + "my-city,2023,IV.2,stationary-air-conditioning,90,t,R-410A,,,refrigeration association\nmy-city,2023,IV.2,closed-cell-foam,14,t,hfc-245fa,,,works\nmy-city,2023,IV.2,fixed-fire-protection,3,t,hfc-227ea,,,fire brigade\nmy-city,2023,IV.1,lime,30000,t,,,,statistics office\n",
        ExampleFiles =
        [
            ("cities.csv", "city,country,region,climate_zone,temperature,economy\nmy-city,CN,CN-GD,tropical-moist,22,developing\n"),
            ("parameters.csv", "city,years,subject,parameter,value,unit,source\n,,mobile-air-conditioning,charge-remaining,50,%,own survey\n,,mobile-air-conditioning,recovery-efficiency,0,%,no recovery so far\n"),
        ],
    };

    /// <summary>Disposal = Mt−d × p × (1 − η).</summary>
    public static T Disposal<T>(T charge, T remaining, T recovered)
        where T : INumeric<T> => charge * remaining * (T.One - recovered);

    /// <summary>Equipment of one application and gas is one bank, however its rows count it.</summary>
    public string SeriesOf(ActivityKey key) => string.Join('\u001F', key.SubSector.Id, key.Reference?.Id, key.Activity, key.Technology, key.Site, key.Inputs.Split(';').FirstOrDefault(i => i.StartsWith($"{GasShares.Column}=", StringComparison.Ordinal)));

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var gases = GasShares.Of(methodCase);
        var rows = methodCase.Series.Select(r => BankedRow<T>.Of(calculation, r, methodCase.Year)).ToList();
        if (methodCase.Failed || rows.Any(r => r is null))
        {
            return;
        }

        List<T> emitted = [.. Filling(calculation, rows), .. Use(calculation, rows), .. Retirement(calculation, rows)];
        if (methodCase.Failed)
        {
            return;
        }

        foreach (var lifetime in rows.OfType<BankedRow<T>>().Select(r => r.Lifetime).Distinct().Order())
        {
            methodCase.Note(IndustryMethodTexts.LifetimeTaken.With(lifetime));
        }

        // Where all equipment is long gone, nothing is left to emit: a zero, and no gap.
        var nothing = rows[0]!.Value.Charge - rows[0]!.Value.Charge;
        if (emitted.Count == 0)
        {
            methodCase.Note(IndustryMethodTexts.NothingInBank);
        }

        var mass = emitted.Count > 0 ? emitted.Aggregate((a, b) => a + b) : nothing;
        foreach (var (gas, share) in gases)
        {
            calculation.Emit(gas, share is null ? mass : calculation.Of(share) * mass);
        }
    }

    private static IEnumerable<T> Filling<T>(Calculation<T> calculation, IEnumerable<BankedRow<T>?> rows)
        where T : INumeric<T>
    {
        var filled = new List<T>();
        foreach (var row in rows.OfType<BankedRow<T>>().Where(r => r.IsNew))
        {
            var inside = Shares.Optional(row.Case, "filled-inside", "filled_inside");
            if (inside is null)
            {
                calculation.Case.Note(IndustryMethodTexts.FilledInsideAssumed);
            }

            filled.Add(inside is null ? row.Charge : row.Charge * calculation.Of(inside));
        }

        return filled.Count > 0 && Shares.Needed(calculation.Case, "initial-loss") is { } loss ? [filled.Aggregate((a, b) => a + b) * calculation.Of(loss)] : [];
    }

    private static IEnumerable<T> Use<T>(Calculation<T> calculation, IEnumerable<BankedRow<T>?> rows)
        where T : INumeric<T>
    {
        var inUse = rows.OfType<BankedRow<T>>().Where(r => r.IsInUse).Select(r => r.Charge).ToList();
        return inUse.Count > 0 && Shares.Needed(calculation.Case, "annual-loss") is { } loss ? [inUse.Aggregate((a, b) => a + b) * calculation.Of(loss)] : [];
    }

    private static IEnumerable<T> Retirement<T>(Calculation<T> calculation, IEnumerable<BankedRow<T>?> rows)
        where T : INumeric<T>
    {
        var retired = rows.OfType<BankedRow<T>>().Where(r => r.IsRetired).Select(r => r.Charge).ToList();
        return retired.Count > 0 && Shares.Needed(calculation.Case, "charge-remaining") is { Value: > 0 } remaining && Shares.Needed(calculation.Case, "recovery-efficiency") is { } recovered
            ? [Disposal(retired.Aggregate((a, b) => a + b), calculation.Of(remaining), calculation.Of(recovered))]
            : [];
    }
}
