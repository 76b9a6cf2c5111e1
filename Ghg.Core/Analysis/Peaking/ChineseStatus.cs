namespace Ghg.Core.Analysis.Peaking;

/// <summary>The usual Chinese classification: 未达峰, 平台期, 已达峰, and 反弹.</summary>
public enum ChineseStatus
{
    /// <summary>未达峰: the highest year lies less than five years before the latest.</summary>
    NotPeaked,

    /// <summary>平台期: no significant trend since the highest year, too few years to tell, or flat since less than five years after it.</summary>
    Plateau,

    /// <summary>已达峰: a significant fall since the highest year.</summary>
    Peaked,

    /// <summary>反弹: a significant rise since the highest year, below it.</summary>
    Rebound,
}
