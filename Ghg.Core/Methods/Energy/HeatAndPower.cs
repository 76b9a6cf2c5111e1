using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// Shares the emissions of combined heat and power by the setting <c>heat_and_power</c>: a(i) = z(i) × f(i) ÷ Σ z × f, where f is the output and z is
/// 1 ÷ reference efficiency (efficiency), 1 (energy), or 1 for electricity and 1 − Tr ÷ Ts in kelvin for heat (exergy). WRI/WBCSD GHG Protocol,
/// Allocation of GHG Emissions from a CHP Plant, v1.0 (2006): efficiency, energy content and work potential methods.
/// </summary>
internal static class HeatAndPower
{
    public const string Heat = "heat";

    private const string Usual = "efficiency";

    /// <summary>The heat that the plant gives, or null if none is stated.</summary>
    public static MethodInput? HeatOf(MethodCase methodCase) =>
        Positive(methodCase.Record.Key.Subtype is Heat or "chp"
            ? methodCase.Needed("heat-output", Dimension.Energy, column: "heat_output", subject: Heat)
            : methodCase.Parameter("heat-output", Dimension.Energy, column: "heat_output", subject: Heat));

    /// <summary>The shares of a plant. False, with a finding, if they cannot be had.</summary>
    public static bool TrySplit<T>(Calculation<T> calculation, out Split<T> split)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var heat = HeatOf(methodCase);
        var power = Positive(methodCase.Record.Key.Subtype == "chp"
            ? methodCase.Needed("electricity-output", Dimension.Energy, column: "electricity_output", subject: Activity.Electricity)
            : methodCase.Parameter("electricity-output", Dimension.Energy, column: "electricity_output", subject: Activity.Electricity));
        split = new Split<T>(power is not null || heat is null, heat is not null, T.One, T.One);
        if (methodCase.Failed || !split.IsShared)
        {
            return !methodCase.Failed;
        }

        var declared = methodCase.Settings.Choices.TryGetValue("heat_and_power", out var choice);
        choice ??= Usual;
        if (!TryWeigh(calculation, choice, calculation.Of(power!), calculation.Of(heat!), out var ofPower, out var ofHeat))
        {
            return false;
        }

        methodCase.Note((declared ? EnergyMethodTexts.SplitDeclared : EnergyMethodTexts.SplitAssumed).With(EnergyMethodTexts.SplitMethod(choice)));
        split = split with { Power = T.Named(new Step("aP"), ofPower / (ofPower + ofHeat)), Heat = T.Named(new Step("aH"), ofHeat / (ofPower + ofHeat)) };
        return true;
    }

    private static bool TryWeigh<T>(Calculation<T> calculation, string choice, T power, T heat, out T ofPower, out T ofHeat)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        (ofPower, ofHeat) = (power, heat);
        if (choice == "efficiency")
        {
            if (methodCase.Needed("reference-power-efficiency", Dimension.None, subject: Heat) is not { } separatePower
                || methodCase.Needed("reference-heat-efficiency", Dimension.None, subject: Heat) is not { } separateHeat)
            {
                return false;
            }

            (ofPower, ofHeat) = (power / calculation.Of(separatePower), heat / calculation.Of(separateHeat));
        }
        else if (choice == "exergy")
        {
            if (methodCase.Needed("supply-temperature", Dimension.None, column: "supply_temperature", subject: Heat) is not { } supply
                || methodCase.Needed("return-temperature", Dimension.None, column: "return_temperature", subject: Heat) is not { } back
                || methodCase.Needed("celsius-zero", Dimension.None, subject: Heat) is not { } zero)
            {
                return false;
            }

            if (supply.Value <= back.Value)
            {
                methodCase.Fail(Rules.InvalidInput, "supply_temperature", "supply_temperature", supply.Text, $"> {back.Text} (return_temperature)");
                return false;
            }

            var kelvin = calculation.Of(zero);
            ofHeat = heat * (T.One - ((calculation.Of(back) + kelvin) / (calculation.Of(supply) + kelvin)));
        }

        return true;
    }

    // A plant that states an output of nothing does not make it.
    private static MethodInput? Positive(MethodInput? output) => output is { Value: > 0 } ? output : null;
}
