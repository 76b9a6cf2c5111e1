namespace Ghg.Core.Texts;

/// <summary>How emissions went with the economy, in words.</summary>
internal static class DecouplingTexts
{
    public static readonly Text Is = new("GDP changed by {0} %, emissions by {1} times as much: {2} (Tapio).", "地区生产总值变化 {0}%，排放弹性为 {1}：{2}（Tapio）。");

    /// <summary>By <c>DecouplingState</c>.</summary>
    public static readonly Text[] States =
    [
        new("strong decoupling", "强脱钩"), new("weak decoupling", "弱脱钩"), new("expansive coupling", "扩张连结"), new("expansive negative decoupling", "扩张负脱钩"),
        new("strong negative decoupling", "强负脱钩"), new("weak negative decoupling", "弱负脱钩"), new("recessive coupling", "衰退连结"), new("recessive decoupling", "衰退脱钩"),
    ];
}
