namespace Ghg.Core.Texts;

/// <summary>A language that reports, diagnostics and help texts are written in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese (zh-Hans).</summary>
    Chinese,
}
