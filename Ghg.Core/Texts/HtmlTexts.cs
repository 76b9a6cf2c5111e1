namespace Ghg.Core.Texts;

/// <summary>Words of pages that are heard and not seen.</summary>
internal static class HtmlTexts
{
    public static readonly Text Contents = new("Contents", "目录");
}
