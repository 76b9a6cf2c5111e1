namespace Ghg.Core.Texts;

/// <summary>Names of gas families, for the headings of reports.</summary>
internal static class GasTexts
{
    public static readonly Text Co2e = new("CO2 equivalent, gases unknown", "二氧化碳当量（气体构成未知）");

    /// <summary>Headings of the gas families, in the order of the families.</summary>
    public static readonly Text[] Families =
    [
        Text.Same("CO2"), new("CO2 (biogenic)", "CO2（生物成因）"), Text.Same("CH4"), Text.Same("N2O"), Text.Same("HFC"), Text.Same("PFC"),
        Text.Same("SF6"), Text.Same("NF3"), new("gases unknown", "气体构成未知"),
    ];
}
