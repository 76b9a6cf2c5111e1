namespace Ghg.Core.Gpc;

/// <summary>Why a line or a gas holds no number. A key is neither a zero nor a blank.</summary>
public enum NotationKey
{
    /// <summary>NO: the activity or process does not occur within the city.</summary>
    NotOccurring,

    /// <summary>NE: emissions occur but have not been estimated; the reason is required.</summary>
    NotEstimated,

    /// <summary>IE: estimated and reported under another reference, which is named.</summary>
    IncludedElsewhere,

    /// <summary>C: could disclose confidential information; reported elsewhere in aggregate.</summary>
    Confidential,
}
