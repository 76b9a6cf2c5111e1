namespace Ghg.Core.Texts;

/// <summary>What a value that lies far from others looks like.</summary>
internal static class DatasetCheckTexts
{
    public static readonly Text CarbonForDioxide = new("it looks like carbon and not CO2: times 44/12 it would fit", "疑似碳量而非 CO2：乘以 44/12 即相符");
    public static readonly Text PoundsForKilograms = new("it looks like pounds under the name of kilograms: divided by {0:0.####} it would fit", "疑似将磅记作千克：除以 {0:0.####} 即相符");
    public static readonly Text KilogramsForPounds = new("it looks like kilograms under the name of pounds: divided by {0:0.####} it would fit", "疑似将千克记作磅：除以 {0:0.####} 即相符");
    public static readonly Text PerKilowattHour = new("it looks like a value per kWh under the name of MJ: divided by 3.6 it would fit", "疑似将每千瓦时的数值记作每兆焦：除以 3.6 即相符");
    public static readonly Text PerMegajoule = new("it looks like a value per MJ under the name of kWh: times 3.6 it would fit", "疑似将每兆焦的数值记作每千瓦时：乘以 3.6 即相符");
    public static readonly Text ThousandTimes = new("it looks {0:0} times too large: kg for t, g for kg or kWh for MWh", "疑似大了 {0:0} 倍：kg 与 t、g 与 kg 或 kWh 与 MWh 混淆");
    public static readonly Text Thousandth = new("it looks too small by the factor {0:0.######}: t for kg, kg for g or MWh for kWh", "疑似小至 {0:0.######} 倍：t 与 kg、kg 与 g 或 MWh 与 kWh 混淆");
    public static readonly Text HundredTimes = new("it looks {0:0} times too large: a percent for a fraction", "疑似大了 {0:0} 倍：百分数与小数混淆");
    public static readonly Text Hundredth = new("it looks too small by the factor {0:0.##}: a fraction for a percent", "疑似小至 {0:0.##} 倍：小数与百分数混淆");
}
