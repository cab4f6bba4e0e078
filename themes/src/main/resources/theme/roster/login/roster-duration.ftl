<#--
  How long something is valid, in words. Longer times are told in the larger unit, rounded down: never too much. One day
  is said in hours: "1 day" could mean until the evening.
-->
<#import "roster-words.ftl" as say>
<#function words minutes>
  <#if minutes gte 2880>
    <#return count(minutes / 1440, "Day")>
  <#elseif minutes gte 120 || minutes == 60>
    <#return count(minutes / 60, "Hour")>
  </#if>
  <#return count(minutes, "Minute")>
</#function>

<#function count amount unit>
  <#local whole = amount?floor>
  <#return say.words("roster${unit}${(whole == 1)?then('', 's')}", whole?c)>
</#function>
