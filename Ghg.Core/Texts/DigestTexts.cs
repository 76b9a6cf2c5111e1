namespace Ghg.Core.Texts;

/// <summary>What is said of findings that come again and again.</summary>
internal static class DigestTexts
{
    public static readonly Text Times = new("{0} {1}, {2} times{3}", "{0} {1}：共{2}次{3}");
    public static readonly Text Who = new(": {0}", "（{0}）");
    public static readonly Text WhoAndMore = new(": {0} and {1} more cities", "（{0}等，另有{1}个城市）");
    public static readonly Text First = new("first", "首例");
    public static readonly Text Each = new("ghg rule {0}; --diagnostics concise shows each", "ghg rule {0}；加 --diagnostics concise 可逐条查看");
}
