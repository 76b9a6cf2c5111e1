namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>Who says how sure a number is.</summary>
public enum UncertaintySource
{
    /// <summary>It is exact by definition: days of a year, masses of atoms.</summary>
    Exact,

    /// <summary>The city: the column uncertainty of a row, the limits of its own parameters and datasets.</summary>
    Stated,

    /// <summary>The publisher: the limits of a number in a dataset that ships.</summary>
    Published,

    /// <summary>Nobody: it is assumed from the grade of the data and the kind of source.</summary>
    Assumed,
}
