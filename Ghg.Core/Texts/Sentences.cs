namespace Ghg.Core.Texts;

/// <summary>Short sentences that several rooms use.</summary>
internal static class Sentences
{
    public static readonly Text DidYouMean = new("did you mean '{0}'?", "是否为“{0}”？");
    public static readonly Text MassPerSomething = new("mass per amount of activity", "单位活动量的质量");
    public static readonly Text NoneKnown = new("none is known", "没有已知因子");
}
