namespace Ghg.Core.Texts;

/// <summary>Help and talk of ghg view and ghg reconcile.</summary>
internal static class ViewCommandTexts
{
    public static readonly Text View = new("The same inventory in other forms: provincial, key areas, industries, intensity.", "同一清单的其他格式：省级清单、重点领域、产业、排放强度。");
    public static readonly Text Provincial = new("The five sectors of the Chinese provincial guidelines (2011), with information and memo items.", "省级温室气体清单（2011 年指南）的五个领域，附信息项和备忘项。");
    public static readonly Text Areas = new("Industry, buildings, transport, waste, energy supply; energy counts where it is used.", "工业、建筑、交通、废弃物、能源供应等重点领域；能源在使用地计入。");
    public static readonly Text Industries = new("Primary, secondary, tertiary industry and households.", "三次产业与居民生活。");
    public static readonly Text Intensity = new("Totals per person, per GDP and per tonne of coal equivalent.", "人均、单位 GDP 和单位能耗（吨标准煤）排放。");
    public static readonly Text ViewGwp = new("GWP set; without it the view's own (provincial: SAR) or the project's.", "GWP 集；默认采用该格式的惯用集（省级清单为 SAR）或项目设置。");
    public static readonly Text Reconcile = new("Explain line by line why two totals of one inventory differ; the steps add up exactly.", "逐行解释同一清单的两个总量为何不同；各步骤之和严格等于差额。");
    public static readonly Text From = new("The total to begin with.", "起点总量。");
    public static readonly Text To = new("The total to arrive at.", "终点总量。");
    public static readonly Text FromGwp = new("GWP set of the first; without it the view's own or the project's.", "起点总量的 GWP 集；默认采用其惯用集或项目设置。");
    public static readonly Text ToGwp = new("GWP set of the second; without it the view's own or the project's.", "终点总量的 GWP 集；默认采用其惯用集或项目设置。");
    public static readonly Text NoSuchGwp = new("'{0}' is no GWP set; there are {1}", "没有名为“{0}”的 GWP 集；可选：{1}");
}
