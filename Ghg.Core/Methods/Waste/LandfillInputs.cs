using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Waste;

/// <summary>The inputs that both landfill methods have.</summary>
internal static class LandfillInputs
{
    public static IReadOnlyList<InputInfo> OfWaste { get; } =
    [
        new("WF", SolidWasteTexts.ShareOfComponent, "", SolidWaste.Composition, "%", SolidWasteTexts.FromParametersOrDatasets),
        new("DOC", SolidWasteTexts.DegradableOrganicCarbon, "", DegradableCarbon.Doc, "%", SolidWasteTexts.FromParametersOrDatasets),
        new("DOCf", SolidWasteTexts.DecomposableFraction, "", DegradableCarbon.Docf, "%", SolidWasteTexts.FromParametersOrDatasets),
        new("MCF", SolidWasteTexts.MethaneCorrectionFactor, "", DegradableCarbon.Mcf, "1", SolidWasteTexts.ByManagement),
    ];

    public static IReadOnlyList<InputInfo> OfSite { get; } =
    [
        new("F", SolidWasteTexts.MethaneFraction, "", LandfillSite.MethaneFraction, "1", SolidWasteTexts.FromParametersOrDatasets),
        new("OX", SolidWasteTexts.LandfillOxidation, "", LandfillSite.Oxidation, "1", SolidWasteTexts.ByManagement),
    ];

    public static (string Path, string Text) ExampleSites { get; } =
        ("sites.csv", "city,site,location,kind,management,climate\nmy-city,north-landfill,inside,landfill,managed-anaerobic-covered,\nmy-city,old-dump,outside,landfill,unmanaged-shallow,tropical-dry\n");
}
