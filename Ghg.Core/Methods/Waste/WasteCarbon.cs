using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// The CO2 of burnt waste, fossil and biogenic: Σ(C × FCF) × OF × 44/12, with C = A × WF × dm × CF. IPCC 2006, volume 5, chapter 5, equations 5.1 and 5.2, page 5.7. Carbon is
/// per dry matter or per waste as it comes, as its basis says.
/// </summary>
internal static class WasteCarbon
{
    public const string DryMatter = "dry-matter";
    public const string TotalCarbon = "total-carbon";
    public const string FossilFraction = "fossil-carbon-fraction";
    public const string Oxidation = "incineration-oxidation-factor";

    /// <summary>The basis of the row's amount: waste as it comes, unless it says dry.</summary>
    public static string BasisOf(MethodCase methodCase) => methodCase.Record.Key.Basis.Length > 0 ? methodCase.Record.Key.Basis : Basis.Wet;

    /// <summary>The fossil and the biogenic CO2; a list is empty if the waste has no such carbon. Null, with a finding, if something is missing.</summary>
    public static (IReadOnlyList<T> Fossil, IReadOnlyList<T> Biogenic)? Of<T>(Calculation<T> calculation, T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var (fossil, biogenic) = (new List<T>(), new List<T>());
        var components = SolidWaste.Components(methodCase, TotalCarbon);
        if (methodCase.Failed || SolidWaste.Needed(methodCase, Oxidation, methodCase.Record.Key.Activity) is not { } oxidation || IsDryMixture(methodCase, components))
        {
            return null;
        }

        foreach (var (component, share) in components)
        {
            if (HasNoCarbon(methodCase, component))
            {
                continue;
            }

            if (methodCase.Needed(TotalCarbon, Dimension.None, subject: component) is not { } content
                || !TryOnBasis(calculation, share is null ? amount : amount * calculation.Of(share), content, component, out var burnt))
            {
                return null;
            }

            var carbon = burnt * calculation.Of(content);
            Split(calculation, component, share is null ? carbon : T.Named(new Step("C", component, Unit: "kg"), carbon), fossil, biogenic);
        }

        return methodCase.Failed ? null : (AsCo2(calculation, fossil, oxidation), AsCo2(calculation, biogenic, oxidation));
    }

    /// <summary>An amount of the row's waste as a number counts it: wet or dry. False, with a finding, if the number says neither or the dry matter is not known.</summary>
    public static bool TryOnBasis<T>(Calculation<T> calculation, T amount, MethodInput number, out T counted)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.Activity?.Origin != "mixed" || methodCase.Parameter(DryMatter, Dimension.None) is not null || BasisOf(methodCase) == number.Number?.Basis)
        {
            return TryOnBasis(calculation, amount, number, methodCase.Record.Key.Activity, out counted);
        }

        // The dry matter of a mixture is that of its components (equation 5.8).
        counted = amount;
        var parts = new List<T>();
        foreach (var (component, share) in SolidWaste.Components(methodCase, TotalCarbon).Where(c => c.Component != SolidWaste.Unspecified))
        {
            if (!TryOnBasis(calculation, share is null ? amount : amount * calculation.Of(share), number, component, out var part))
            {
                return false;
            }

            parts.Add(part);
        }

        counted = parts.Count > 0 ? parts.Aggregate((a, b) => a + b) : amount;
        return parts.Count > 0;
    }

    private static bool TryOnBasis<T>(Calculation<T> calculation, T amount, MethodInput number, string component, out T counted)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        counted = amount;
        var (have, wanted) = (BasisOf(methodCase), number.Number?.Basis ?? "");
        if (wanted is not (Basis.Wet or Basis.Dry))
        {
            methodCase.Fail(Rules.WasteBasisNotStated, "basis", number.Number?.Name ?? number.Symbol);
            return false;
        }

        if (have == wanted)
        {
            return true;
        }

        if (methodCase.Needed(DryMatter, Dimension.None, subject: component) is not { } dry)
        {
            return false;
        }

        counted = wanted == Basis.Dry ? amount * calculation.Of(dry) : amount / calculation.Of(dry);
        return true;
    }

    // Without a fossil fraction all carbon is of the material's own kind.
    private static void Split<T>(Calculation<T> calculation, string component, T carbon, List<T> fossil, List<T> biogenic)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var origin = methodCase.ActivityOf(component)?.Origin;
        if (methodCase.Parameter(FossilFraction, Dimension.None, subject: component) is { } fraction)
        {
            fossil.Add(carbon * calculation.Of(fraction));
            biogenic.Add(carbon * (T.One - calculation.Of(fraction)));
        }
        else if (origin is "fossil" or "biogenic")
        {
            (origin == "fossil" ? fossil : biogenic).Add(carbon);
        }
        else
        {
            methodCase.Needed(FossilFraction, Dimension.None, subject: component);
        }
    }

    private static IReadOnlyList<T> AsCo2<T>(Calculation<T> calculation, List<T> carbon, MethodInput oxidation)
        where T : INumeric<T> => carbon.Count == 0 ? [] : [carbon.Aggregate((a, b) => a + b) * calculation.Of(oxidation) * T.Ratio(44, 12)];

    // Metal and glass, and what the publisher of a composition does not name.
    private static bool HasNoCarbon(MethodCase methodCase, string component) =>
        methodCase.ActivityOf(component) is { Origin: "" } && methodCase.Parameter(TotalCarbon, Dimension.None, subject: component) is null;

    // The shares of a composition are of waste as it comes.
    private static bool IsDryMixture(MethodCase methodCase, IReadOnlyList<(string Component, MethodInput? Share)> components)
    {
        var isDry = BasisOf(methodCase) == Basis.Dry && components.Any(c => c.Share is not null);
        if (isDry)
        {
            methodCase.Fail(Rules.InvalidInput, "basis", "basis", Basis.Dry, Basis.Wet);
        }

        return isDry;
    }
}
