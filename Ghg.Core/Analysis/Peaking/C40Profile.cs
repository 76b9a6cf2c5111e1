namespace Ghg.Core.Analysis.Peaking;

/// <summary>Which wording of C40's criteria is applied. They differ in what the 10 % is of, and in whether five years are enough.</summary>
public enum C40Profile
{
    /// <summary>As C40's analysis is coded: five years or more, a fall of 10 % or more of the peak.</summary>
    Code,

    /// <summary>As its README says: more than five years, more than 10 % of the latest year.</summary>
    Readme,

    /// <summary>As announced in 2018: a peak at least six years ago, 10 % or more above the latest year.</summary>
    Press,
}
