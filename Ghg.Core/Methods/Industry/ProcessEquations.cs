namespace Ghg.Core.Methods.Industry;

/// <summary>Which equations of IPCC 2006, volume 3, a process factor is applied by; empty for what the volume has no equation for (fluxes and electrodes of the Chinese guide).</summary>
internal static class ProcessEquations
{
    private const string Volume = "IPCC 2006, vol. 3, ";

    private static readonly (string Equations, string[] Activities)[] Known =
    [
        ("eq. 3.11 (p. 3.41)", ["silicon-carbide", "silicon-carbide-coke", "calcium-carbide", "calcium-carbide-use"]),
        ("eq. 3.12 (p. 3.48)", ["synthetic-rutile", "rutile-titanium-dioxide"]),
        ("eq. 3.14 (p. 3.52)", ["natural-soda-ash", "trona"]),
        ("eq. 3.15 (p. 3.65), 3.23–3.25 (p. 3.70)", ["methanol", "steam-cracked-ethylene", "ethylene-dichloride", "vinyl-chloride", "ethylene-oxide", "acrylonitrile", "carbon-black"]),
        ("eq. 3.30 (p. 3.93)", ["hcfc-22-production"]),
        ("eq. 4.4–4.8 (p. 4.21)", ["bof-steel", "eaf-steel", "ohf-steel", "crude-steel", "merchant-pig-iron", "direct-reduced-iron", "sinter", "pellet"]),
        (
            "eq. 4.15 (p. 4.33), 4.18 (p. 4.36)",
            [
                "ferrosilicon-45", "ferrosilicon-65", "ferrosilicon-75", "ferrosilicon-90", "high-carbon-ferromanganese", "low-carbon-ferromanganese", "silicomanganese", "silicon-metal",
                "ferrochromium", "ferrochromium-with-sinter",
            ]),
        ("eq. 4.20 (p. 4.45), 4.25 (p. 4.51)", ["primary-aluminium"]),
        ("eq. 4.28 (p. 4.61), 4.30 (p. 4.62)", ["primary-magnesium-dolomite", "primary-magnesium-magnesite", "magnesium-casting"]),
        ("eq. 4.32 (p. 4.72)", ["lead", "lead-isf", "lead-direct-smelting", "lead-secondary"]),
        ("eq. 4.33 and 4.34 (p. 4.79)", ["zinc", "zinc-waelz-kiln", "zinc-isf"]),
        ("eq. 6.1 (p. 6.9)", ["semiconductors", "flat-panel-displays", "photovoltaic-cells", "electronics-heat-transfer"]),
        ("eq. 8.1 (p. 8.8)", ["sealed-pressure-switchgear-manufacture", "closed-pressure-switchgear-manufacture"]),
    ];

    private static readonly string[] None = ["limestone-flux", "dolomite-flux", "graphite-electrode"];

    private static readonly Dictionary<string, string> OfActivity = Known.SelectMany(k => k.Activities.Select(a => (a, k.Equations))).ToDictionary(p => p.a, p => p.Equations, StringComparer.Ordinal);

    /// <summary>All equations, in the order of the volume.</summary>
    public static string All => Volume + string.Join("; ", Known.Select(k => k.Equations)) + "; GPC v1.1, ch. 9";

    /// <summary>The equations of an activity; empty for one that is not known here.</summary>
    public static string Of(string activity) =>
        OfActivity.TryGetValue(activity, out var equations) ? $"{Volume}{equations}; GPC v1.1, ch. 9" : None.Contains(activity) ? "GPC v1.1, ch. 9" : "";
}
