namespace Ghg.Core.Checks.Datasets;

/// <summary>All checks of datasets. A test keeps the list complete.</summary>
internal static class DatasetCheckRegistry
{
    /// <summary>Every check.</summary>
    public static IReadOnlyList<IDatasetCheck> All { get; } =
    [
        new PackageLicence(),
        new PackageTitle(),
        new PackageVersion(),
        new PackageSources(),
        new PackageEdition(),
        new ResourceSchemas(),
        new NamesInBothLanguages(),
        new RegistryNames(),
        new RegistryParents(),
        new RegistryUtilities(),
        new RegistryUnits(),
        new RowIds(),
        new RowLocators(),
        new RowConfidence(),
        new RowPlaces(),
        new RowConditions(),
        new RowDimensions(),
        new RowBasis(),
        new CarbonOfFuels(),
        new ElectricityKinds(),
        new SummedGases(),
        new NegativeFactors(),
        new SetsOfOneActivity(),
        new TiedRows(),
        new WholeVectors(),
        new KindRanges(),
        new OtherDatasets(),
        new OtherBasis(),
        new LeapsInSeries(),
        new CarbonAndItsDioxide(),
        new GwpsOfOtherReports(),
        new StableIds(),
    ];
}
