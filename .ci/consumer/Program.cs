using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Tables;

var files = new[]
{
    InputFile.FromText("cities.csv", "city,country,region\nguangzhou,CN,CN-GD\n"),
    InputFile.FromText("activities.csv", "city,year,gpc_ref,activity,amount,unit\nguangzhou,2022,I.1.2,electricity,10,亿千瓦时\n"),
};
var project = ProjectReader.Read(files, MethodRegistry.Vocabulary);
var inventory = new InventoryBuilder(project).Build(Selection.All).Single();
var tonnes = (inventory.Total(ReportingLevel.Basic) / 1000)!.Value;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inventory.City.Id} {inventory.Year}: {tonnes:0} t CO2e"));

// 10 × 10^8 kWh × 0.4403 kg/kWh, Guangdong's factor of 2022 (MEE and NBS notice 2024 No. 33).
return Math.Abs(tonnes - 440_300) < 1e-6 ? 0 : 1;
