namespace Ghg.Core.Texts;

/// <summary>The files of the project that <c>ghg init</c> writes: a fictional city with made-up amounts. In Chinese it is a Chinese city, in English an American one.</summary>
internal static class StarterTexts
{
    public static readonly Text Cities = new(
        "city,name,name_zh,country,region,grid\nriverton,Riverton (fictional),河镇（虚构）,US,US-MN,US-egrid-mrow\n",
        "城市,名称,中文名称,国家,地区\nlinjiang,Linjiang (fictional),临江市（虚构）,CN,CN-GD\n");

    public static readonly Text Inventories = new(
        "city,year,level,boundary,compiler\nriverton,2022,BASIC,administrative boundary,climate office\n",
        "城市,年份,报告级别,地理边界,编制人\nlinjiang,2022,BASIC,行政区域,市生态环境局\n");

    public static readonly Text Indicators = new(
        "city,year,indicator,value,unit,basis,source\nriverton,2022,population,250000,person,mid-year,made up\n",
        "城市,年份,指标,数值,单位,基准,数据来源\nlinjiang,2022,population,120,万人,常住,虚构\n");

    public static readonly Text Energy = new(
        """
        city,year,gpc_ref,activity,amount,unit,basis,data_quality,source
        riverton,2022,I.1.1,natural-gas,5200000,MMBtu,gcv,H,gas utility (made up)
        riverton,2022,I.1.2,electricity,760000,MWh,,H,power utility (made up)
        riverton,2022,I.2.1,natural-gas,3900000,MMBtu,gcv,H,gas utility (made up)
        riverton,2022,I.2.2,electricity,910000,MWh,,H,power utility (made up)
        riverton,2022,II.1.1,motor-gasoline,32000000,gal,,M,state fuel tax office (made up)

        """,
        """
        城市,年份,GPC编号,活动,数量,单位,活动数据质量,数据来源
        linjiang,2022,I.1.1,液化石油气,2.4,万吨,H,市统计局（虚构）
        linjiang,2022,I.1.2,电力,18.5,亿千瓦时,H,供电公司（虚构）
        linjiang,2022,I.2.2,电力,21.2,亿千瓦时,H,供电公司（虚构）
        linjiang,2022,I.3.1,烟煤,35,万吨,M,市统计局（虚构）
        linjiang,2022,I.3.2,电力,46.8,亿千瓦时,H,供电公司（虚构）
        linjiang,2022,II.1.1,柴油,14.2,万吨,M,市商务局（虚构）

        """);

    public static readonly Text Keys = new(
        """
        city,year,gpc_ref,notation_key,explanation,included_in
        riverton,2022,I.7.1,NO,there is no coal mine,
        riverton,2022,II.3.1,NO,there is no navigable water,
        riverton,2022,III.1.1,NE,landfill data will be collected next year,
        riverton,2022,II.5.1,IE,off-road fuel is sold at the same pumps,II.1.1

        """,
        """
        城市,年份,GPC编号,标记符号,说明,列入编号
        linjiang,2022,I.7.1,NO,没有煤矿,
        linjiang,2022,II.4.1,NO,没有机场,
        linjiang,2022,III.1.1,NE,填埋数据将于明年收集,
        linjiang,2022,II.5.1,IE,非道路用油与道路用油一并销售,II.1.1

        """);

    public static readonly Text Readme = new(
        """
        # A project for `ghg`

        The city and all amounts are made up. Replace them by yours.

        - `ghg check .` finds everything that is wrong.
        - `ghg inventory .` calculates.
        - `ghg explain . I.1.2` shows where a number comes from.

        Files: `cities.csv` who, `inventories.csv` which years, `indicators.csv` population and the like, `activities/` what happened, and, if
        you need them, `parameters.csv` what is true of the place, `sites.csv` and `factors/` with factors of your own.

        """,
        """
        # `ghg` 项目

        城市和全部数量均为虚构，请替换为您的数据。

        - `ghg check .` 找出所有问题。
        - `ghg inventory .` 计算清单。
        - `ghg explain . I.1.2` 查看数字的由来。

        文件：`cities.csv` 城市，`inventories.csv` 清单年份，`indicators.csv` 人口等指标，`activities/` 活动数据；需要时可加
        `parameters.csv` 当地参数、`sites.csv` 场所，以及 `factors/` 自有因子。

        """);
}
