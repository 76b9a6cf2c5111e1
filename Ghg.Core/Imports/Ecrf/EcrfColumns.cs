namespace Ghg.Core.Imports.Ecrf;

/// <summary>Headings of the third sheet of an eCRF. A heading is matched whole: parts of them are parts of others, N of Y and Q of AB.</summary>
internal static class EcrfColumns
{
    public const string Year = "Inventory year";
    public const string Reference = "GPC ref. no.";
    public const string SubSector = "CRF - Sub-sector";
    public const string Activity = "Fuel type or activity";
    public const string Key = "Notation key";
    public const string Description = "Activity data - Description and Methodology";
    public const string Source = "Activity data - Source";
    public const string DataQuality = "Activity data - Data Quality";
    public const string FactorQuality = "Emission factor - Data Quality";
    public const string Total = "GHGs (metric tonnes CO2e) - Total CO2e";

    /// <summary>CO2, CH4, N2O and the total in t CO2e, and biogenic CO2, which no total holds.</summary>
    public static readonly string[] Masses =
        ["GHGs (metric tonnes CO2e) - CO2", "GHGs (metric tonnes CO2e) - CH4", "GHGs (metric tonnes CO2e) - N2O", Total, "GHGs (metric tonnes CO2e) - Biogenic CO2"];

    /// <summary>Columns without which a sheet is none of the form's.</summary>
    public static readonly string[] Needed = [Year, Reference, SubSector, Key, .. Masses];

    /// <summary>What a row of a project has no column for, and keeps in its notes.</summary>
    public static readonly string[] Kept =
    [
        Activity, "Activity data - Amount", "Activity data - Unit", Description, "Emission factor - Unit", "Emission factor - CO2", "Emission factor - CH4",
        "Emission factor - N2O", "Emission factor - Total CO2e", "Emission factor - Biogenic CO2", "Emission factor - Oxidation factor", "Emission factor - Year",
        "Emission factor - Scale", "Emission factor - Description", "Emission factor - Source", "Activity data conversion - original activity",
        "Activity data conversion - original unit", "Activity data conversion - conversion value", "Activity data conversion - override used?",
    ];

    /// <summary>A heading without blanks around it, in its newer wording.</summary>
    public static string Plain(string heading) => heading.Trim() switch
    {
        "Activity data - Description" => Description,
        "Oxidation factor" => "Emission factor - Oxidation factor",
        var other => other,
    };
}
