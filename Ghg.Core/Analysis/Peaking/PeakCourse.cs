namespace Ghg.Core.Analysis.Peaking;

/// <summary>What a city became since its highest year: one that shrank peaked without a policy.</summary>
public enum PeakCourse
{
    /// <summary>It cannot be said: the highest year is less than five years back, or population or GDP at constant prices are not known.</summary>
    NotKnown,

    /// <summary>Neither its people nor its GDP are fewer than in the highest year.</summary>
    Proactive,

    /// <summary>Its people or its GDP at constant prices are fewer than in the highest year: recession or loss of population.</summary>
    Passive,
}
